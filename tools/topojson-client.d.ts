/** What the map tool uses of topojson-client 3, which ships no types. */
declare module "topojson-client" {
  export interface TopologyObject {
    id?: string;
  }
  export interface Topology {
    objects: { countries: TopologyObject };
  }
  /** Borders for which the filter holds of the two on their sides, as a MultiLineString. */
  export function mesh(
    topology: Topology,
    object: TopologyObject,
    filter: (a: TopologyObject, b: TopologyObject) => boolean,
  ): { coordinates: [number, number][][] };
}

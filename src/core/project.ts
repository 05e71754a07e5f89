/** What the project says of itself to its readers. */

/**
 * Where a reader's report of an error goes. The project has no public address yet: without one the mail opens with
 * everything but the recipient. To be filled before the first release.
 */
export const reportAddress: string = "";

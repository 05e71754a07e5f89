/**
 * An id made from a name, for what another program gave none that we can keep: the same thing imported twice is
 * then the same clipping. A UUID of version 8, made as its maker likes (RFC 9562 § 5.8): four passes of FNV-1a with
 * murmur's finish. No secret depends on it.
 */
export function nameId(...parts: readonly string[]): string {
  // JSON keeps ["a", "bc"] and ["ab", "c"] apart.
  const name = JSON.stringify(parts);
  const words = [0x811c9dc5, 0x01234567, 0x89abcdef, 0x5bd1e995].map((seed, lane) => {
    let value = seed;
    for (let at = 0; at < name.length; at += 1) {
      value = Math.imul(value ^ (name.charCodeAt(at) + lane), 0x01000193 + lane * 2);
      value ^= value >>> 15;
    }
    value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
    return (value ^ (value >>> 16)) >>> 0;
  });
  const hex = words.map((word) => word.toString(16).padStart(8, "0")).join("");
  const variant = ((Number.parseInt(hex[16] ?? "0", 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

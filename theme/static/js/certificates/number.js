// This module compares the numbers of certificates. It is the half of plugins/records/services/certificates.py in the
// browser; tests/contract/certificates.json holds the cases for both.

/** Return the number as it is compared: “证书编号：kx〔2026〕 第001号” -> KX2026第001号. */
export const folded = (number) =>
  number
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace(/^(?:证书)?编?号|^NO(?=[0-9])/u, "");

/**
 * Return the certificate with `number` among `certificates`, or undefined. One whose page may no longer be shown at
 * `now`, in milliseconds, is not found.
 */
export function certificateWith(number, certificates, now) {
  const key = folded(number);
  return certificates.find((each) => each.key === key && !(each.until && Date.parse(each.until) <= now));
}

import { encode } from "uqr";

/** The QR code of an address, drawn when the site is built: in each row a line for each run of dark modules. */
export function PageQr({ address }: { address: string }) {
  // Capitals mean the same in a scheme and a host (RFC 3986 §6.2.2.1) and make a smaller code.
  const { data, size } = encode(address.toUpperCase(), { ecc: "M", border: 0 });
  const rows = data.map((row, y) => {
    const runs = row.map((dark) => (dark ? "1" : "0")).join("");
    return `M0 ${y}${runs.replace(/0+$/, "").replace(/1+|0+/g, (run) => (run.startsWith("1") ? `h${run.length}` : `m${run.length} 0`))}`;
  });
  return (
    <figure className="page-qr">
      {/* Four modules of white on each side: readers need them (ISO/IEC 18004). */}
      <svg width="116" viewBox={`-4 -4.5 ${size + 8} ${size + 8}`} role="img" aria-label="このページのQRコード">
        <path d={rows.join("")} stroke="#000" />
      </svg>
      <figcaption className="no-print">スマートフォンで読み取ると、このページが開きます。</figcaption>
    </figure>
  );
}

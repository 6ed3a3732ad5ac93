import { encode } from "uqr";

/** The QR code of an address, drawn when the site is built: one line for each run of dark modules. */
export function PageQr({ address }: { address: string }) {
  const { data, size } = encode(address, { ecc: "M", border: 0 });
  const lines = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? "1" : "0"))
        .join("")
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => `M${index} ${y + 0.5}h${run.length}`),
  );
  return (
    <figure className="page-qr flex items-center gap-2 text-[1rem]">
      {/* Four modules of white on each side: readers need them (ISO/IEC 18004). */}
      <svg
        viewBox={`-4 -4 ${size + 8} ${size + 8}`}
        width="116"
        height="116"
        role="img"
        aria-label="このページのQRコード"
      >
        <path d={`M-4-4h${size + 8}v${size + 8}h-${size + 8}z`} fill="#fff" />
        <path d={lines.join("")} stroke="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption className="no-print max-w-[11em]">スマートフォンで読み取ると、このページが開きます。</figcaption>
    </figure>
  );
}

import { inJapanese } from "@/content/model/day";

/** A picture of the real program, taken by an editor. */
export function Screenshot({
  src,
  alt,
  version,
  date,
  width,
  height,
}: {
  src: string;
  alt: string;
  version: string;
  /** ISO date of the picture. */
  date: string;
  width: string;
  height: string;
}) {
  return (
    <figure className="screen-figure no-print max-w-[34rem]">
      <a href={src} className="block">
        {/* biome-ignore lint/performance/noImgElement: documents send no framework script */}
        <img
          src={src}
          alt={alt}
          width={width}
          height={height}
          loading="lazy"
          decoding="async"
          className="rounded-8 border border-hair"
        />
        <span className="block py-2">大きく見る</span>
      </a>
      <figcaption>
        {version}・<time dateTime={date}>{inJapanese(date)}</time>撮影
      </figcaption>
    </figure>
  );
}

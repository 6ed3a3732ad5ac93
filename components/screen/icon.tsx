/** Generic pictures of our own; no program's logo. */
const paths = {
  mail: "M1.5 3.5h13v9h-13zm0 .5 6.5 5 6.5-5",
  folder: "M1.5 13.5v-10h5l1.5 2h6.5v8z",
  account: "M8 8.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm-6 6c0-7 12-7 12 0z",
  server: "M2.5 2.5h11v4h-11zm0 7h11v4h-11zm2-5h2m-2 7h2",
  write: "M2 14l1-4 8-8 3 3-8 8zm7.5-10.5 3 3",
  reply: "M7 3 2 7.5 7 12V9c4 0 6 1 7 4 0-5-3-7-7-7z",
  forward: "M9 3l5 4.5L9 12V9c-4 0-6 1-7 4 0-5 3-7 7-7z",
  exchange: "M2 5.5h10m-3-3 3 3-3 3m5 2H4m3-3-3 3 3 3",
  book: "M3.5 1.5h9v13h-9zm-2 3h2m-2 4h2m-2 4h2m3-7h3m-3 3h3",
  calendar: "M2 3.5h12v10H2zm0 3h12m-9-5v3m6-3v3",
  delete: "M3 4.5h10m-8 0 .5 9.5h5l.5-9.5m-5 0v-2h4v2",
  gear: "M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM8 1v2.5m0 9V15M1 8h2.5m9 0H15M3 3l2 2m6 6 2 2m0-10-2 2m-6 6-2 2",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zm3.5 8 4 4",
};

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: string | undefined }) {
  const path = name && paths[name as IconName];
  return path ? (
    <svg className="screen-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  ) : null;
}

import { origin, site } from "../site";
import { type Figure, FiguresTable } from "./figures-table";

/** Who answers for the site, as far as the record knows. */
export function Publisher() {
  const { name, contact } = site().provider;
  const figures: (Figure | false | undefined)[] = [
    { name: "会社", value: name },
    contact?.name !== undefined && { name: "窓口", value: contact.name },
    {
      name: "電話番号",
      value: contact?.telephone ? (
        <a href={`tel:${contact.telephone}`}>{contact.telephone}</a>
      ) : (
        "このサイトの記録にありません。ご契約時の書類にある窓口へご連絡ください。"
      ),
    },
    contact?.hours !== undefined && { name: "受付時間", value: contact.hours },
    contact?.url !== undefined && { name: "窓口のページ", value: <a href={contact.url}>{contact.url}</a> },
    origin !== "" && { name: "このサイトのアドレス", value: <span className="wrap-any">{origin}</span> },
  ];
  return <FiguresTable caption="会社と窓口" figures={figures.filter((figure) => Boolean(figure)) as Figure[]} />;
}

import type { Provider } from "@/content/model/provider";

/** Whom to ask, as far as the record knows. */
export function ContactWays({ provider: { name, contact } }: { provider: Provider }) {
  if (!contact?.telephone) {
    return (
      <p className="mt-4 rounded-12 border-2 border-brand bg-white p-5">
        <strong className="text-[1.25rem]">ご契約時の書類にある窓口へご連絡ください。</strong>
        <br />
        {name} から届いた契約の書類や請求書を探してください。
      </p>
    );
  }
  return (
    <dl className="mt-4 rounded-12 border-2 border-brand bg-white p-5">
      <dt>{contact.name ?? `${name} の窓口`}</dt>
      <dd className="text-[1.75rem] font-bold">
        <a href={`tel:${contact.telephone}`}>{contact.telephone}</a>
      </dd>
      {contact.hours && (
        <>
          <dt className="mt-2">受付時間</dt>
          <dd className="font-bold">{contact.hours}</dd>
        </>
      )}
      {contact.url && (
        <>
          <dt className="mt-2">窓口のページ</dt>
          <dd>
            <a href={contact.url}>{contact.url}</a>
          </dd>
        </>
      )}
    </dl>
  );
}

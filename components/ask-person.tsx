/** The way to a person, with the result that the reader came to and the company that the page is about. */
export function AskPerson({ from, company }: { from: string; company?: string }) {
  const query = new URLSearchParams({ from, ...(company && { company }) });
  return (
    <p data-carry="" className="mt-8">
      うまくいかないとき、迷うときは、<a href={`/contact?${query}`}>人に相談する</a>こともできます。
    </p>
  );
}

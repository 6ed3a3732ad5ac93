const questions = [
  "587番ポート（サブミッションポート）とSMTP認証で、送信できますか。465番ポートでもかまいません。",
  "送信メールサーバーの名前と、暗号化の種類（なし、STARTTLS、SSL/TLS）は何ですか。",
  "ユーザー名は何ですか。メールアドレス全体ですか、@ より前だけですか。",
];

/** The three questions to ask whoever runs a mail service; `boxes` to write the answers into. */
export function ProviderQuestions({ boxes = false }: { boxes?: boolean }) {
  return (
    <ol className="mt-2 max-w-[44rem] list-decimal pl-6">
      {questions.map((question) => (
        <li key={question} className="mt-2">
          {question}
          {boxes && <div className="mt-2 mb-4 h-16 rounded-8 border-2 border-line bg-white" />}
        </li>
      ))}
    </ol>
  );
}

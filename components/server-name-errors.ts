/** What is said when no answer can be read from what was typed. It never repeats the typed text. */
export const serverNameErrors = {
  none: "サーバーの名前を、画面に出ているとおりに半角の文字で入力してください。例：smtp.example.jp",
  address:
    "「@」のあるものはメールアドレスです。メールアドレスは入力しないでください。「smtp.」などで始まるサーバーの名前を入力してください。",
};

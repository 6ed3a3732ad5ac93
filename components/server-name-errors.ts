/** What is said when no answer can be read from what was typed. It never repeats the typed text. */
export const serverNameErrors = {
  none: "サーバーの名前を、点（.）も入れて、画面に出ているとおりに半角の文字で入力してください。例：smtp.example.jp",
  slip: "よく似た名前がありますが、同じではありません。送信メールサーバー（SMTP）の名前を、点（.）も入れて、画面に出ているとおりに入力してください。",
  address:
    "「@」のあるものはメールアドレスです。メールアドレスは入力しないでください。「smtp.」などで始まるサーバーの名前を入力してください。",
};

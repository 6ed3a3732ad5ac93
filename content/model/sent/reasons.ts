/** What a header shows: sent as it should be, not so, nothing for certain, or it is no header. */
export const states = {
  right: "このメールは、正しい設定で送られています。",
  wrong: "このメールは、直すところがある設定で送られています。",
  unknown: "このメールの記録だけでは、送り方を確かめられません。",
  "no-header": "経路の記録が、見つかりません。",
} as const;
export type State = keyof typeof states;

/** Why one thinks so: what it means, and what the reader can do next. */
export const reasons = {
  "authenticated-and-encrypted": {
    means: "SMTP認証と暗号化の、両方を使って送られています。",
    next: "設定は、このままで大丈夫です。",
  },
  authenticated: {
    means: "SMTP認証を使って送られています。暗号化をした記録はありません。",
    next: "設定は、このままで大丈夫です。",
  },
  "not-authenticated": {
    means: "SMTP認証を使わずに送られています。",
    next: "メールソフトの設定で、SMTP認証をオンにします。ポート番号も確かめます。",
  },
  "not-encrypted": {
    means: "暗号化を使わずに送られています。",
    next: "メールソフトの設定で、暗号化の種類を確かめます。",
  },
  "other-server": {
    means: "ほかの会社のサーバーを通って送られています。",
    next: "対応2の方法1で、その会社のサーバーを使い続ける方は、上の欄で「この一覧にない会社」を選びます。そうでなければ、送信メールサーバーの名前を確かめます。",
  },
  "listed-server": {
    means: "上で選んだ会社ではない、ほかの会社のサーバーを通って送られています。",
    next: "そのサーバーで送る設定なら、上の欄でその会社を選んで、もう一度調べます。そうでなければ、送信メールサーバーの名前を確かめます。",
  },
  "no-trusted-host": {
    means: "プロバイダーのサーバーが記録に書く名前が、わかっていません。そのため、記録が本物かどうかを決められません。",
    next: "「by」の次の名前を、送信メールサーバーの名前とくらべます。同じ名前で「with」の次が ESMTPSA か ESMTPA なら、SMTP認証を使えています。",
  },
  "unknown-host": {
    means: "プロバイダーのサーバーが書いたと確かめられる記録がありません。",
    next: "プロバイダーのメールアドレスあてに、自分で1通送ります。届いたメールのヘッダーを写して、もう一度調べます。それでも同じなら、「by」の次の名前を、送信メールサーバーの名前とくらべます。同じ名前で「with」の次が ESMTPSA か ESMTPA なら、SMTP認証を使えています。",
  },
  "no-clause": {
    means: "プロバイダーのサーバーが、送り方を記録に残していません。",
    next: "送れているなら、メールソフトの設定で、ポート番号とSMTP認証を確かめます。",
  },
  "other-clause": {
    means:
      "送り方の記録が、サーバーのソフトだけの言葉で書かれています。その言葉では、SMTP認証を使ったかどうかがわかりません。",
    next: "送れているなら、メールソフトの設定で、ポート番号とSMTP認証を確かめます。",
  },
  "only-comment": {
    means: "SMTP認証か暗号化を使ったという書き込みがあります。決まった形の記録ではないので、確かとは言えません。",
    next: "送れているなら、メールソフトの設定で、ポート番号とSMTP認証を確かめます。",
  },
  "own-hop": {
    means: "プロバイダーのサーバーどうしの受け渡しまでしか、確かめられません。",
    next: "送れているなら、メールソフトの設定で、ポート番号とSMTP認証を確かめます。",
  },
  "from-server": {
    means: "ほかのメールのサーバーから届いています。その前の記録がないので、送り方がわかりません。",
    next: "設定を変えたメールソフトから、自分あてに送り直します。",
  },
  "web-mail": {
    means: "メールソフトではなく、Webメールから送られたようです。",
    next: "設定を変えたメールソフトから、自分あてに送り直します。",
  },
  empty: {
    means: "何も貼り付けられていません。",
    next: "届いたメールのヘッダーを全部写して、貼り付けます。",
  },
  "not-received": {
    means: "サーバーの受け取りの記録が、まだありません。受信トレイのメールではないようです。",
    next: "受信トレイに届いたほうのメールを開いて、ヘッダーを写します。",
  },
  "no-fields": {
    means:
      "「Received:」で始まる行が見つかりません。メールの本文だけのときや、行の頭にほかの記号があるときは、読み取れません。",
    next: "メールソフトでヘッダーを表示して、全部を写します。",
  },
} as const satisfies Record<string, { means: string; next: string }>;
export type Reason = keyof typeof reasons;

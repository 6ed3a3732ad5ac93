/** The other way of 対応2, for whoever can't use or ask the company of the mail. */
export function SwitchInstead({ name }: { name: string }) {
  return (
    <p className="no-print mt-3">
      その会社に聞けないときや、587番も465番もないときは、
      <a href="/result/taiou-2#switch">方法2（{name} のサーバーに変える）</a>があります。
    </p>
  );
}

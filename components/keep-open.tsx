/** Before one leaves for the mail program: nothing here is lost by it. */
export function KeepOpen() {
  return (
    <p className="no-print mt-2" data-keep-open="">
      この画面は開いたままで大丈夫です。メールソフトと行き来しながら進めてください。
    </p>
  );
}

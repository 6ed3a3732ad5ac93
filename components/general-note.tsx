/** Where an explanation stands on experience alone. */
export function GeneralNote() {
  return (
    <p className="mt-2 text-[1rem] text-quiet">この説明は一般知識によるもので、もとの資料では確かめていません。</p>
  );
}

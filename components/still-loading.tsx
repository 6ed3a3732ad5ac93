/** Right after a form's fieldset: says that the form isn't ready, once it takes longer than people wait. The script being what is missing, styles show it. */
export function StillLoading() {
  return (
    <p className="still-loading">この欄は、まだ使えません。待っても使えないときは、ページを開き直してください。</p>
  );
}

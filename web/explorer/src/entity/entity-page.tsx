export function EntityPage() {
  return <section className="page">Entity</section>;
}

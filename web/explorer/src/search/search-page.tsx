export function SearchPage() {
  return <section className="page">Search</section>;
}

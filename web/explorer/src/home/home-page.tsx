export function HomePage() {
  return <section className="page">Home</section>;
}

export default function MapPage() {
  return <section className="page">Map</section>;
}

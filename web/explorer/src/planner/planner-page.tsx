export default function PlannerPage() {
  return <section className="page">Plan</section>;
}

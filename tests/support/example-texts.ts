/** A CV and a job advertisement, of people and companies that do not exist. */
export const CV = `Mira Halden
Backend developer, Utrecht

Profile
Four years of building web services in Python and Go for a logistics company. I like small services with clear interfaces and good tests.

Experience

Parcelwise, backend developer (2022 to now)
- Built and ran REST APIs with Django and PostgreSQL that plan 40,000 deliveries a day.
- Moved nightly jobs to Celery with Redis, and cut their run time from three hours to 25 minutes.
- Containerized all services with Docker; wrote the pipelines in GitLab CI.
- Reviewed code every day and introduced unit testing with pytest.

Studio Noord, junior developer (2020 to 2022)
- Made sites in JavaScript and HTML, with some Node.js on the server.
- Looked after a MySQL database and wrote SQL reports for the finance team.

Skills
Python 3, Go, SQL, Git, Linux, HTTP, JSON, debugging
No professional experience with Java or Kubernetes yet.

Languages: Dutch, English, some German`;

export const JOB = `Backend engineer (m/f/d), payments

We process two million card payments a day. Our team of seven looks after the services behind the checkout.

What you will do
* Design and build event-driven microservices in Go.
* Own REST and gRPC APIs from the OpenAPI description to the dashboard.
* Connect services with Apache Kafka and keep payments consistent across them.
* Run everything on Kubernetes in AWS, described with Terraform.

What you bring
* Three or more years of backend development in Go, Java or C#
* Solid SQL and PostgreSQL: transactions, indexing, query optimization
* Experience with Docker, CI/CD and automated testing
* An understanding of authentication with OAuth 2.0 and of secure coding
* Observability with Prometheus and distributed tracing is a plus
* Good communication in English

No frontend work: React is not required.`;

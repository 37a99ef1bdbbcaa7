/** The connection string of an embedded database on this machine. It speaks no TLS. */
export function embeddedDatabaseUrl(port: number): string {
  return `postgresql://postgres@127.0.0.1:${port}/postgres?sslmode=disable`;
}

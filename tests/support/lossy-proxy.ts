import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A COMMIT message in a chunk of its own (Bolt Protocol manual, "Bolt Protocol message specification"). */
const COMMIT = Buffer.from('0002b0120000', 'hex');

/** A proxy in front of a Neo4j that can lose the response to a commit: the server commits, and the client is cut off. */
export class LossyProxy {
  /** number of commits whose response was lost */
  lost = 0;
  /** whether the next commit loses its response */
  losesCommit = false;
  /** whether connections are refused after a lost response, until this is reset */
  staysDown = false;
  private isDown = false;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {
    server.on('connection', (client: Socket) => this.forward(client));
  }

  /** @param uri  of the Neo4j */
  static async listen(uri: string): Promise<LossyProxy> {
    const server = createServer();
    const proxy = new LossyProxy(server, new URL(uri));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  restore(): void {
    this.isDown = false;
  }

  close(): void {
    this.server.close();
    this.cut();
  }

  private forward(client: Socket): void {
    if (this.isDown) return void client.destroy();
    const server = connect(Number(this.target.port), this.target.hostname);
    let isLosing = false;
    for (const socket of [client, server]) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.sockets.delete(socket);
        client.destroy();
        server.destroy();
      });
    }
    client.on('data', (data: Buffer) => {
      if (this.losesCommit && data.includes(COMMIT)) {
        this.losesCommit = false;
        isLosing = true;
      }
      server.write(data);
    });
    server.on('data', (data: Buffer) => {
      if (!isLosing) return void client.write(data);
      // the server has answered, so that the commit was applied
      this.lost += 1;
      this.isDown = this.staysDown;
      this.cut();
    });
  }

  private cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }
}

import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { embeddedDatabaseUrl } from "./embedded-database-url";

/** A PostgreSQL inside this process that others reach over the ordinary wire protocol. */
export type PgliteServer = {
  /** Connection string for any PostgreSQL client on this machine. */
  url: string;
  port: number;
  /** Closes all connections, writes everything to disk and frees the port. */
  stop: () => Promise<void>;
};

type Options = {
  /** Folder of the data; without it the data live in memory and are gone with the process. */
  dataFolder?: string;
  /** 0 lets the system choose a free port. */
  port: number;
  /** Called when the database engine itself breaks; nothing works after that, so the process must end. */
  onBroken: (error: unknown) => void;
};

/** Messages of the extended query protocol that belong together until Sync (or a simple Query) ends them. */
const PARSE_TO_FLUSH = new Set([..."PBDECH"].map((letter) => letter.charCodeAt(0)));

/**
 * Makes the socket server treat the messages between Parse and Sync as one unit.
 *
 * PGlite has a single backend for all connections. The socket server switches connections between any two
 * messages outside a transaction block; a statement of several megabytes arrives in pieces, and another
 * connection's Parse in between would replace the unnamed statement it is about to be bound to. The server
 * does stay with a connection while `isInTransaction()` says so, hence this hook.
 */
function keepBatchesTogether(db: PGlite, onBroken: (error: unknown) => void): PGlite {
  let isBatchOpen = false;
  const isInTransaction = db.isInTransaction.bind(db);
  const execProtocolRawStream = db.execProtocolRawStream.bind(db);
  const exec = db.exec.bind(db);
  db.isInTransaction = () => isBatchOpen || isInTransaction();
  db.execProtocolRawStream = async (message, options) => {
    isBatchOpen = PARSE_TO_FLUSH.has(message[0] ?? 0);
    try {
      return await execProtocolRawStream(message, options);
    } catch (error) {
      onBroken(error);
      throw error;
    }
  };
  // The server's own ROLLBACK for a client that went away in the middle of something.
  db.exec = async (query, options) => {
    isBatchOpen = false;
    return exec(query, options);
  };
  return db;
}

/** Opens (or creates) a database and listens on the loopback interface only. */
export async function startPgliteServer({ dataFolder, port, onBroken }: Options): Promise<PgliteServer> {
  const db = keepBatchesTogether(await PGlite.create(dataFolder ?? "memory://"), onBroken);
  const server = new PGLiteSocketServer({ db, host: "127.0.0.1", port, maxConnections: 200 });
  try {
    await server.start();
  } catch (error) {
    await db.close();
    throw error;
  }
  const actualPort = Number(server.getServerConn().split(":").at(-1));
  return {
    url: embeddedDatabaseUrl(actualPort),
    port: actualPort,
    stop: async () => {
      await server.stop();
      await db.close();
    },
  };
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  DriverAdapterError,
} from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

/** A file of the multi-file schema: its name and its text. */
export type SchemaFile = { path: string; content: string };

const CHAR_OID = 18;
const TEXT_OID = 25;

/**
 * A pool that remembers which columns of its latest answer have PostgreSQL's internal one-letter type
 * `"char"`, and reports them as text, because the driver adapter refuses that type.
 */
class CatalogueReadingPool extends pg.Pool {
  charColumns: number[] = [];

  override query = (async (config: pg.QueryConfig | string) => {
    const client = await this.connect();
    try {
      const result = await client.query(config as pg.QueryConfig);
      this.charColumns = [];
      for (const [index, field] of (result.fields ?? []).entries()) {
        if (field.dataTypeID !== CHAR_OID) continue;
        this.charColumns.push(index);
        field.dataTypeID = TEXT_OID;
      }
      return result;
    } finally {
      client.release();
    }
  }) as unknown as pg.Pool["query"];
}

/**
 * The driver adapter as the schema engine needs it: the engine reads the catalogue, which is full of
 * `"char"` columns, and insists on seeing them as single characters. It asks one question at a time.
 */
class CatalogueReadingAdapter extends PrismaPg {
  readonly #pool: CatalogueReadingPool;

  constructor(pool: CatalogueReadingPool) {
    super(pool);
    this.#pool = pool;
  }

  override async connect() {
    const adapter = await super.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const index of this.#pool.charColumns) result.columnTypes[index] = ColumnTypeEnum.Character;
      return result;
    };
    // The adapter's own way splits a script at every semicolon, even inside a function's body. In one piece
    // the database splits it itself, and takes all of it or nothing.
    adapter.executeScript = async (script) => {
      try {
        await this.#pool.query(script);
      } catch (error) {
        throw scriptError(error);
      }
    };
    return adapter;
  }
}

/** What PostgreSQL said about a failed script, in the form in which the engine understands it. */
function scriptError(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error;
  return new DriverAdapterError({
    kind: "postgres",
    // The engine has words of its own for some codes, which say less than PostgreSQL's.
    code: "XX000",
    severity: error.severity ?? "ERROR",
    message: `${error.message} (${error.code})`,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  });
}

let isLoaded = false;

/** Node cannot import this WebAssembly module itself, because it and its glue import each other. */
function loadEngine() {
  if (isLoaded) return;
  // The engine calls this before it aborts; without it the abort would hide its own reason.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => process.stderr.write(`${message}\n`) },
  });
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("@prisma/schema-engine-wasm"));
  const module = new WebAssembly.Module(readFileSync(join(folder, "schema_engine_bg.wasm")));
  const instance = new WebAssembly.Instance(module, {
    "./schema_engine_bg.js": withoutLingeringTimers(bindings as unknown as WebAssembly.ModuleImports),
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  isLoaded = true;
}

/** The engine never clears its ten-second lock time-out; the process must not wait for it to end. */
function withoutLingeringTimers(imports: WebAssembly.ModuleImports): WebAssembly.ModuleImports {
  const timers = Object.keys(imports).filter((name) => name.startsWith("__wbg_setTimeout_"));
  const start = (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds).unref();
  return { ...imports, ...Object.fromEntries(timers.map((name) => [name, start])) };
}

/**
 * Runs `work` with Prisma's schema engine connected to the database at `url`, and closes the connection.
 * The engine opens one connection; it works on PostgreSQL 15–18 and on the embedded database alike.
 */
export async function withSchemaEngine<T>(
  url: string,
  files: SchemaFile[],
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  loadEngine();
  const pool = new CatalogueReadingPool({ connectionString: url, max: 1, connectionTimeoutMillis: 10_000 });
  pool.on("error", () => undefined); // an idle connection that breaks shows at its next use
  try {
    const factory = bindMigrationAwareSqlAdapterFactory(new CatalogueReadingAdapter(pool));
    const engine = await bindings.SchemaEngine.new(
      { datamodels: files.map(({ path, content }) => [path, content]) },
      () => undefined,
      factory,
    );
    return await work(engine);
  } finally {
    await pool.end();
  }
}

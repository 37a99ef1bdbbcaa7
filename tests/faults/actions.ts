import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "~/scripts/lib/project";
import { initialFormState } from "@/lib/form-state";
import { actionResult } from "./flight";
import type { WireAnswer, WireRequest } from "./origin";

const NAMES = ["leaveStep", "logInAction", "logInAgainAction", "logOutAction"] as const;

/** Ids of server actions by name, as the build gave them out. */
export type ActionIds = Readonly<Record<(typeof NAMES)[number], string>>;

/** Reads the ids from the build. */
export function readActionIds(): ActionIds {
  const file = join(projectRoot, ".next/server/server-reference-manifest.json");
  const { node } = JSON.parse(readFileSync(file, "utf8")) as {
    node: Record<string, { exportedName: string }>;
  };
  const idOf = (name: string) => {
    const found = Object.entries(node).find(([, { exportedName }]) => exportedName === name);
    if (!found) throw new Error(`The build has no action ${name}`);
    return found[0];
  };
  return Object.fromEntries(NAMES.map((name) => [name, idOf(name)])) as ActionIds;
}

/**
 * A call of an action from a page, as the browser's router writes it. With `fields` an action that takes the state of
 * a form and its fields; without them one that takes nothing.
 */
export async function actionRequest(
  origin: string,
  path: string,
  id: string,
  fields?: Readonly<Record<string, string>>,
): Promise<WireRequest> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields ?? {})) form.append(`_1_${name}`, value);
  form.append("0", JSON.stringify(fields ? [initialFormState(), "$K1"] : []));
  const encoded = new Response(form);
  return {
    method: "POST",
    path,
    headers: {
      accept: "text/x-component",
      origin,
      "next-action": id,
      "content-type": encoded.headers.get("content-type") ?? "",
    },
    body: Buffer.from(await encoded.arrayBuffer()),
  };
}

/** What an action answered, or where it led; undefined when it failed. */
export function readAction({ status, headers, text }: WireAnswer): unknown {
  const redirect = headers["x-action-redirect"]?.split(";")[0];
  if (redirect !== undefined) return { redirect };
  return status === 200 ? actionResult(text) : undefined;
}

"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { stepPath } from "@/domain/draft/paths";
import { can } from "@/domain/policy";
import { rememberScreen } from "@/features/draft/commands";
import { employerAction, formError } from "@/server/action";
import { createPosting, MAX_DRAFTS } from "./commands";

const nothing = z.object({});

/** 求人情報を入力: begins a posting and opens its first screen. */
export const createPostingAction = employerAction<typeof nothing, undefined>({
  name: "posting.create",
  input: nothing,
  allow: (actor) => actor.scope !== null && can(actor, "posting.create", actor.scope),
  limit: { limit: 30, windowSeconds: 600 },
  async run({ actor }) {
    const created = await createPosting(actor);
    if (!created.ok)
      return formError(
        created.code === "TOO_MANY_DRAFTS"
          ? `作成中の求人が${MAX_DRAFTS}件あります。作成中の求人を提出してから、新しい求人を入力してください。`
          : "先に事業所情報を登録してください。",
      );
    const path = stepPath("posting", created.value.postingId, 1);
    await rememberScreen(actor, path);
    redirect(path);
  },
});

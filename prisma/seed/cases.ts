import { randomUUID } from "node:crypto";
import { provisionalDeadline } from "@/domain/account/provisional-deadline";
import type { RawAnswers } from "@/domain/catalogue/field";
import type { TypedOfficeItems } from "@/domain/review/office-items";
import { PRIVACY_VERSION, TERMS_VERSION } from "@/domain/site/legal-versions";
import { beginEstablishment, bindEstablishment, enterEstablishment } from "@/features/establishment/commands";
import { registerCase } from "@/features/final-registration/commands";
import { createPosting } from "@/features/posting/commands";
import { returnCase, takeCase } from "@/features/review/commands";
import { submitEstablishment, submitPosting } from "@/features/submission/commands";
import { addDays, jstToMs, toDbDate } from "@/lib/jst";
import { type EmployerActor, employerOfSession, type StaffActor, staffOfSession } from "@/server/actor";
import { db, transaction } from "@/server/db";
import { hashPassword } from "@/server/password";
import { openSession } from "@/server/session";
import { demoLogins } from "../demo-logins";
import {
  asahiTools,
  izuruSoba,
  karasawaClinic,
  kuzuuTransport,
  mikamoOrchard,
  ryomoFoods,
  sanoPress,
  tanumaBuilders,
} from "./companies";
import { credentials, demoId, type SeedContext, type SeedPart } from "./context";
import {
  dumpDriver,
  foodWorker,
  physician,
  pressOperator,
  salesClerk,
  siteManager,
  sobaHall,
} from "./postings";
import { typeIn } from "./typing";

/** The employer of the demo data whose my page is open. */
export const OPEN_EMPLOYER = "kaisetsu@example.jp";
/** The employer who has been asked for corrections. */
export const RETURNED_EMPLOYER = "shusei@example.jp";

/** An account that was registered some days ago. Nobody logs in with most of them: their password is random. */
async function employer(
  { today }: SeedContext,
  email: string,
  registeredDaysAgo: number,
): Promise<EmployerActor> {
  const registeredOn = addDays(today, -registeredDaysAgo);
  const at = new Date(jstToMs(registeredOn, 10, 15));
  const known = demoLogins.some((login) => login.email === email);
  const { id } = await db.account.create({
    data: {
      id: demoId(`account/${email}`),
      ...(known ? await credentials(email) : { email, passwordHash: await hashPassword(randomUUID()) }),
      registeredAt: at,
      provisionalUntil: toDbDate(provisionalDeadline(registeredOn).lastDay),
      consents: {
        create: [
          { document: "PRIVACY_POLICY", version: PRIVACY_VERSION, agreedAt: at },
          { document: "TERMS_OF_USE", version: TERMS_VERSION, agreedAt: at },
        ],
      },
    },
    select: { id: true },
  });
  return reload(id);
}

async function reload(accountId: string): Promise<EmployerActor> {
  const actor = await employerOfSession(await transaction((tx) => openSession(tx, { accountId })));
  if (!actor) throw new Error("a demo account cannot be used");
  return actor;
}

async function clerk(email: string): Promise<StaffActor> {
  const staffId = demoId(`staff/${email}`);
  const actor = await staffOfSession(await transaction((tx) => openSession(tx, { staffId })));
  if (!actor) throw new Error(`there is no clerk ${email}`);
  return actor;
}

/** The value of a step that must succeed; anything else is a mistake in the demo data. */
function must<T>(result: { ok: true; value: T } | { ok: false; code: string; detail?: unknown }): T {
  if (!result.ok) throw new Error(`demo data: ${result.code} ${JSON.stringify(result.detail ?? "")}`);
  return result.value;
}

/** 事業所仮登録 of a first-time employer. */
async function enter(actor: EmployerActor, establishment: RawAnswers): Promise<EmployerActor> {
  const { establishmentId } = must(await beginEstablishment(actor));
  const bound = await reload(actor.accountId);
  await typeIn(bound, "establishment", establishmentId, establishment);
  must(await enterEstablishment(bound, establishmentId));
  return bound;
}

/** 求人仮登録 and 完了; answers the case. */
async function handIn(
  actor: EmployerActor,
  posting: RawAnswers,
): Promise<{ caseId: string; postingId: string }> {
  const { postingId } = must(await createPosting(actor));
  await typeIn(actor, "posting", postingId, posting);
  return { postingId, caseId: await submit(actor, postingId) };
}

async function submit(actor: EmployerActor, postingId: string | null): Promise<string> {
  const answer = must(postingId ? await submitPosting(actor, postingId) : await submitEstablishment(actor));
  if (!answer.submitted) throw new Error(`demo data: ${JSON.stringify(answer.judgement)}`);
  return answer.caseId;
}

/** Puts a hand-in into the past, so that the queue does not look as if all came at once. */
async function handedInAt(
  context: SeedContext,
  caseId: string,
  daysAgo: number,
  hour: number,
  minute: number,
) {
  const submittedAt = new Date(jstToMs(addDays(context.today, -daysAgo), hour, minute));
  await db.reviewCase.update({ where: { id: caseId }, data: { submittedAt } });
}

/** Cases at the counter of 佐野 in every state, entered and decided through the commands themselves. */
export const seedCases: SeedPart = async (context) => {
  const hoshino = await clerk("staff1@example.jp");
  const tamura = await clerk("staff2@example.jp");

  // Waiting, the deadline is near.
  const press = await enter(await employer(context, "press@example.jp", 12), sanoPress);
  await handedInAt(context, (await handIn(press, pressOperator)).caseId, 3, 16, 42);

  // Waiting, new.
  const soba = await enter(await employer(context, "soba@example.jp", 1), izuruSoba);
  await handedInAt(context, (await handIn(soba, sobaHall)).caseId, 0, 8, 55);

  // Waiting: an establishment alone, of a sole proprietor outside employment insurance.
  const orchard = await enter(await employer(context, "kajuen@example.jp", 6), mikamoOrchard);
  await handedInAt(context, await submit(orchard, null), 5, 20, 18);

  // Waiting: named the number of an establishment that is registered; nobody has checked who it is.
  await seedReturning(context);

  // A colleague works on it; the employer accepted an orange message.
  const clinic = await enter(await employer(context, "clinic@example.jp", 9), karasawaClinic);
  const doctor = await handIn(clinic, physician);
  await handedInAt(context, doctor.caseId, 2, 11, 5);
  must(await takeCase(tamura, doctor.caseId));

  // Sent back with requests for correction.
  const transport = await enter(await employer(context, RETURNED_EMPLOYER, 4), kuzuuTransport);
  const driver = await handIn(transport, dumpDriver);
  await handedInAt(context, driver.caseId, 2, 13, 30);
  must(await takeCase(hoshino, driver.caseId));
  must(
    await returnCase(hoshino, driver.caseId, {
      ordinal: 1,
      comments: [
        {
          document: "posting",
          fieldKey: "jobDescription",
          body: "運ぶ区間、1日の回数、積み降ろしの方法を書いてください。応募する方が仕事を想像できるようにお願いします。",
        },
        {
          document: "posting",
          fieldKey: "holidayNote",
          body: "土曜日の出勤が月に何回あるか、会社カレンダーのとおりに書いてください。",
        },
      ],
    }),
  );

  // Came back after a return: it waits for the clerk who sent it back.
  const builders = await enter(await employer(context, "kensetsu@example.jp", 8), tanumaBuilders);
  const manager = await handIn(builders, siteManager);
  must(await takeCase(hoshino, manager.caseId));
  must(
    await returnCase(hoshino, manager.caseId, {
      ordinal: 1,
      comments: [
        {
          document: "posting",
          fieldKey: "experienceRequirement",
          body: "求める資格や経験があれば書いてください。",
        },
      ],
    }),
  );
  const again = await reload(builders.accountId);
  await typeIn(again, "establishment", again.scope?.establishmentId ?? "", {});
  await typeIn(again, "posting", manager.postingId, {
    experienceRequirement: "preferred",
    experienceDetail: "土木の現場での経験がある方を歓迎します。",
    numberOfHires: "2",
  });
  await handedInAt(context, await submit(again, manager.postingId), 0, 9, 20);

  // Finally registered; the my page is open.
  const foods = await enter(await employer(context, OPEN_EMPLOYER, 10), ryomoFoods);
  const worker = await handIn(foods, foodWorker);
  await handedInAt(context, worker.caseId, 6, 10, 0);
  must(await takeCase(hoshino, worker.caseId));
  must(await registerCase(hoshino, worker.caseId, { ordinal: 1, items: FOODS }));
};

/** What the office entered for the registered posting. */
const FOODS: TypedOfficeItems = {
  industryClass: "099",
  occupationCodes: ["072-01", "", ""],
  identityProof: "driversLicence",
  numberSource: "employmentInsurance",
  papersSeen: ["登記事項証明書"],
};

/** An employer who offered jobs on paper before and names the number now. */
async function seedReturning(context: SeedContext): Promise<void> {
  const registeredAt = new Date(jstToMs(addDays(context.today, -1_400), 10));
  const number = "0904-200108-1";
  await db.establishment.create({
    data: {
      id: demoId("establishment/asahi"),
      status: "REGISTERED",
      number,
      officeCode: "0904",
      registeredAnswers: { ...asahiTools },
      officeItems: { industryClass: "543" },
      registeredAt,
      createdAt: registeredAt,
      updatedAt: registeredAt,
    },
  });
  const actor = await employer(context, "kanamono@example.jp", 11);
  must(await bindEstablishment(actor, number));
  const { caseId } = await handIn(await reload(actor.accountId), salesClerk);
  await handedInAt(context, caseId, 4, 14, 12);
}

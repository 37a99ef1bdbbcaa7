import { HELP_DESK, JOB_OFFER_DESK, type Desk } from "@/domain/site/contact";

function DeskCard({ desk, headingLevel }: { desk: Desk; headingLevel: 2 | 3 }) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="rounded-16 border border-solid-gray-420 bg-white p-5 md:p-8">
      <Heading className="text-std-18B-160">{desk.name}</Heading>
      <p className="mt-1 text-solid-gray-700">{desk.about}</p>
      <p className="mt-4">
        <a
          href={desk.phoneLink}
          className="link inline-flex min-h-11 items-center text-std-24B-150 tabular-nums md:text-std-28B-150"
        >
          <span className="sr-only">電話 </span>
          {desk.phone}
        </a>
      </p>
      <p className="mt-1 font-bold">{desk.hours}</p>
      <p className="text-solid-gray-700">{desk.closed}</p>
    </div>
  );
}

/** Whom to call: the office about postings, the help desk about the screens. */
export function ContactDesks({ headingLevel = 3 }: { headingLevel?: 2 | 3 }) {
  return (
    <div className="grid gap-4 md:grid-cols-2 md:gap-6">
      <DeskCard desk={JOB_OFFER_DESK} headingLevel={headingLevel} />
      <DeskCard desk={HELP_DESK} headingLevel={headingLevel} />
    </div>
  );
}

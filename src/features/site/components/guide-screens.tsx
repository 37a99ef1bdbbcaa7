import Link from "next/link";
import type { Catalogue } from "@/domain/catalogue/step";
import { guideLink } from "./guide-links";

/** The screens of one procedure, each with the headings it carries. */
export function GuideScreens({ noun, steps }: Pick<Catalogue, "noun" | "steps">) {
  return (
    <ol className="grid gap-4 sm:grid-cols-2">
      {steps.map((step) => {
        const { href, label } = guideLink(noun, step);
        return (
          <li key={step.key} className="rounded-12 border border-solid-gray-420 px-5 py-3">
            <Link
              href={href}
              prefetch={false}
              className="link inline-flex min-h-11 items-center text-std-18B-160"
            >
              {label}
            </Link>
            <p className="text-solid-gray-700">{step.sections.map((section) => section.title).join("、")}</p>
          </li>
        );
      })}
    </ol>
  );
}

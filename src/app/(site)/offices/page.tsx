import type { Metadata } from "next";
import { OFFICE_HOURS } from "@/domain/codes/offices";
import { officeDirectory, type OfficeListing } from "@/domain/site/office-directory";
import { StaticPage } from "@/features/site/components/static-page";
import { DescriptionList } from "@/ui/description-list";
import { Table } from "@/ui/table";

export const metadata: Metadata = { title: "所在地情報" };

const COLUMNS = [
  { key: "name", header: "名称", rowHeader: true },
  { key: "address", header: "所在地" },
  { key: "phone", header: "電話番号" },
  { key: "jurisdiction", header: "管轄する市区町村" },
];

function row(office: OfficeListing) {
  return {
    key: office.name,
    cells: {
      name: office.name,
      address: (
        <>
          {office.postalCode && <span className="block">〒{office.postalCode}</span>}
          {office.address}
        </>
      ),
      phone: office.phone && (
        <a
          href={`tel:${office.phone.replaceAll("-", "")}`}
          className="link inline-flex min-h-11 items-center whitespace-nowrap md:min-h-0"
        >
          {office.phone}
        </a>
      ),
      jurisdiction: office.jurisdiction,
    },
  };
}

export default function OfficesPage() {
  const directory = officeDirectory();
  const withAddresses = directory.filter((entry) => entry.offices.length > 0);
  const withNames = directory.filter((entry) => entry.namesOnly.length > 0);
  return (
    <StaticPage
      title="所在地情報"
      lead={
        <>
          <p>
            本登録の手続きは、事業所の所在地を管轄するハローワークで行います。近くのハローワークではなく、管轄のハローワークにお越しください。
          </p>
          <p className="mt-2">窓口の時間：{OFFICE_HOURS}（土曜日・日曜日・祝日・年末年始を除きます）</p>
        </>
      }
    >
      {withAddresses.map((entry) => (
        <section key={entry.code} aria-labelledby={`prefecture-${entry.code}`} className="mb-12">
          <h2 id={`prefecture-${entry.code}`} className="mb-4 text-std-24B-150">
            {entry.prefecture}
          </h2>
          <Table
            caption={`${entry.prefecture}のハローワーク`}
            captionHidden
            columns={COLUMNS}
            rows={entry.offices.map(row)}
          />
        </section>
      ))}
      {withNames.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others" className="mb-2 text-std-24B-150">
            そのほかのハローワーク
          </h2>
          <p className="mb-4">{withNames[0]?.note}</p>
          <DescriptionList
            items={withNames.map((entry) => ({
              term: entry.prefecture,
              description: entry.namesOnly.join("、"),
            }))}
          />
        </section>
      )}
    </StaticPage>
  );
}

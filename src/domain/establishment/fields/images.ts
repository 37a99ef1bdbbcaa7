import { group, text } from "@/domain/catalogue/field";
import { section, step } from "@/domain/catalogue/step";

/** Limits of one establishment's images (leaflet on opening a my page). */
export const imageLimits = {
  maxFiles: 10,
  maxBytes: 2 * 1024 * 1024,
  mediaTypes: ["image/jpeg", "image/gif", "image/png", "image/bmp"],
} as const;

/** Step 6: references to stored images. The system fills them in; nobody types them. */
export const images = step(
  {
    number: 6,
    key: "images",
    title: "画像情報",
    screenTitle: "画像情報登録",
    intro:
      "画像は、求人者マイページが開設された後に追加できます。本登録に画像は必要ありませんので、このまま次へ進んでください。",
  },
  section("画像情報", {
    images: group({
      label: "画像（外観・職場風景・取扱商品など）",
      spoken: "画像",
      hint: "10枚まで、1枚2MB以下のJPEG・GIF・PNG・BMPを登録できます。ハローワークが確認した後に公開されます。",
      slots: imageLimits.maxFiles,
      rowLabel: (index) => `画像${index + 1}`,
      columns: {
        image: text({ label: "画像", rule: "code", max: 36 }),
        imageTitle: text({ label: "画像タイトル・説明", max: 20, shown: ["WEB"] }),
      },
      readOnly: true,
      shown: ["WEB", "PR"],
      identifies: true,
    }),
  }),
);

import "server-only";
import { readSettings, type Settings } from "./settings";
import { processWide } from "./process-wide";

/** The settings, parsed once per process. Throws `SettingsError` naming the wrong or missing setting. */
export function env(): Settings {
  return processWide("settings", () => readSettings(process.env));
}

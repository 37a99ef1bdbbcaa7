import { MAINTENANCE_WINDOWS } from "@/domain/site/contact";

/** The regular times at which nothing can be done here. */
export function MaintenanceHours() {
  return (
    <ul className="list-disc pl-6">
      {MAINTENANCE_WINDOWS.map((window) => (
        <li key={window}>{window}</li>
      ))}
    </ul>
  );
}

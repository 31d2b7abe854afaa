import { writeFileSync } from "node:fs";

// Loaded before the command under test: what it has cost, where the one who measures asks for it.
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1e3 };
  writeFileSync(process.env.EDU_USAGE, JSON.stringify(usage));
});

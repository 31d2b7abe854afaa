/** Help text: what the command does, its options and exit codes. */
export const usage = `用法：npm run check -- 文件… [--json] [--out 文件夹] [--strict]

识别工作簿里的达标情况表和经费测算表，计算达成度与缺口，核对表内数字。

  文件            .xlsx、.xlsm、.xls 或 .xlsb，可写多个，也可写 文件夹/*.xlsx
  --json          只输出 JSON，供其他程序读取
  --out 文件夹    把标注好颜色的副本写入该文件夹（原文件不动，不覆盖已有文件）
  --strict        表内数字有疑问时，退出码为 1
  --help          显示本说明

退出码：0 全部读出；1 有疑问（仅 --strict）；2 有文件读不出；64 用法不对；70 程序出错；73 副本或报告写不出
`;

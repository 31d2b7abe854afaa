/** Help text: what the command does, its options and exit codes. */
export const usage = `用法：npm run check -- 文件… [--json] [--out 文件夹] [--notices 文件夹 [--word] [--since 上期文件]] [--strict]
      npm run check -- --compare 前期文件 后期文件… [--json] [--save 结果.xlsx]
      npm run check -- --gather 文件或文件夹… [--city 市表] [--json] [--save 结果.xlsx]
      npm run check -- --plan 目标 文件… [--json] [--save 结果.xlsx]

识别工作簿里的表，计算达成度与缺口，核对表内数字；也可比较两期、汇总各县、推算追赶计划。

  文件            .xlsx、.xlsm、.xls、.xlsb、.ods、.csv 或 .txt，可写多个，也可写 文件夹/*.xlsx 或文件夹（含下级）
  --json          只输出 JSON，供其他程序读取
  --out 文件夹    把标注好颜色的副本写入该文件夹（原文件不动，不覆盖已有文件）
  --notices 文件夹
                  每个文件写一份整改通知单：一县（市、区）一页，列出未达标指标、经费差额和要核实的数字
  --word          与 --notices 合用：整改通知单写成一个 Word 文件（.docx），一县（市、区）另起一页
  --since 文件    与 --notices 合用，可写几个：上期的表，或各县填好的上期通知单；写明新达标、退步、逾期，带出原来填的措施
  --strict        表内数字有疑问，或公式没有计算结果时，退出码为 1

  --compare       比较同一张表的前后两期；只写一个文件时，比较其中的各期；只比一张工作表写 文件.xlsx#表名；三期以上另列各县趋势
  --gather        把各县报来的工作簿汇总成一张表，列出空缺和与市表不同之处
  --city 市表     汇总时对照的市级表
  --plan 目标     rate=85%（达成度）、place=2（名次）或 year=2027（经费达到基准的年份），可写几个
                  经费还可写 year=2027,growth=5%,base=2021,target=2023：基准的年增长（不写按表上定基增长推算）、基年、指标值年份
  --save 文件     把比较、汇总或计划的结果写入新的 .xlsx（不覆盖已有文件）
  --help          显示本说明

退出码：0 全部读出；1 有疑问（仅 --strict）；2 有文件读不出；64 用法不对；70 程序出错；73 副本或报告写不出
`;

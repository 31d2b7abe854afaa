import { verdictOf } from "../../../src/core/lexicon/verdictOf";
const rows =
  `该项目已达标=met 该项目未达标=unmet 已整改到位=met 未整改到位=unmet 不存在差距=met 存在差距=unmet 没有大班额=met 有大班额=unmet 低于5%(达标)=met 高于5%(未达标)=unmet 大班额比例低于5%=met? 大班额比例高于5%=unmet? 大班额低于5%=met? 存在大班额班级低于5%=met? 存在大班额班级高于5%=unmet? 差异系数不高于0.5=met? 差异系数高于全省平均=unmet 校际差异低于标准=met 存在短板,低于全省平均水平=unmet 差异系数达标=met 差异系数未达标=unmet 存在问题=unmet 不存在问题=met 基本达标以上=met 基本达标=unmet 得分值为省平均以上=met 为省平均分以下=unmet 得分为0=zero 不适用=excluded 不计入=excluded 达标=met 未达标=unmet 未发生=met 达到或高于全省平均水平=met 低于全省平均水平=unmet 整改中=unmet 部分达标=unmet 推进中=unmet 未启动=unmet 已完成=met 不低于标准=met 达到标准=met 未达到标准=unmet 低于标准=unmet 合格以上=met 合格以下=unmet 未全部达标=unmet 全部达标=met 无问题=met 是=met 否=unmet 有=met? 无=unmet? 高于85%=met? 低于85%=unmet? 达到85%=met? 已销号=met 未销号=unmet 优=met 良=met 差=unmet 合格=met 不合格=unmet 没有短板=met 短板=unmet 无违规=met 不涉及=excluded 达成(得分值为省平均以上)=met 高于或等于省均值=met 未检查= 不达标=unmet 尚未达到=unmet 没有达到=unmet 符合要求=met 不符合要求=unmet 完成年度任务=met 未完成年度任务=unmet 需整改=unmet 已解决=met 未解决=unmet 数据不低于省平均水平=met 超过标准=met 共X项未达标=unmet 没有发现问题=met 未出现大班额=met 已消除大班额=met 尚未消除大班额=unmet 未达到国家标准=unmet 达到国家标准=met 本年度达到目标值=met 今年尚未达到目标值=unmet 该项不计分=excluded 达到省定标准85%以上=met 暂无数据=excluded`.split(
    /\s+/
  );
test.each(rows)("%s", (row) => {
  const [text = "", want = ""] = row.split(/=(?=[a-z?]*$)/);
  const got = verdictOf(text);
  expect((got?.verdict ?? "") + (got && !got.sure ? "?" : "")).toBe(want);
});

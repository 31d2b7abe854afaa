import { markEach } from "../core/edu/markEach";
import { answer } from "./gate/answer";
import { argument } from "./gate/argument";

/**
 * 达标标记：数值符合标准得 √，不符合得 ※；标记可以自己定。
 * 例：=EDU.MARK(93,"95以上") 得 ※。判断规则与 EDU.MEETS 相同。
 * @customfunction MARK
 * @helpurl https://localhost:3000/guide/functions/MARK.html
 * @param 数值 要判断的数；可带 %、元等单位，也可以是 1:14 或 0.38/0.33；空白的结果也是空白。
 * @param 标准 用文字写的标准：≥95%、>98、达到85%以上、不低于6000元、控制在0.35以内、1:15、0.4~0.5、<0.4/<0.35；看不懂或没写方向得 #VALUE!。
 * @param [达标] 达标时写什么，省略时为 √。
 * @param [未达标] 未达标时写什么，省略时为 ※。
 * @returns 标记。
 */
export function mark(
  数值: unknown[][],
  标准: unknown[][],
  达标?: unknown[][],
  未达标?: unknown[][]
): unknown[][] {
  return answer(
    markEach(argument({ 数值 }), argument({ 标准 }), argument({ 达标 }), argument({ 未达标 }))
  );
}

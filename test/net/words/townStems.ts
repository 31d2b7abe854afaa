/** Two-character stems from which names of towns, villages, schools and kindergartens are made. */
export const TOWN_STEMS: readonly string[] = (
  "城关 河口 石桥 双溪 清水 白沙 龙潭 新桥 大桥 南坪 北关 东门 西岭 桃源 莲花 红旗 前进 和平 青山 沙河 " +
  "柳林 马鞍 高坪 云峰 长岭 金鸡 凤凰 黄泥 三合 太平 永安 兴隆 平安 大同 新民 中和 仁和 义门 礼泉 信丰 " +
  "梅林 竹园 松岗 杨柳 枫树 柏林 桂花 茶亭 枣园 梨树 观音 双河 三江 五里 七里 八角 九龙 十里 百丈 千秋 " +
  "上坪 下坝 左水 右江 前山 后溪 内湖 外沙 大石 小河 高桥 低塘 长安 方山 圆通 明月 星光 朝阳 曙光 东风"
).split(" ");

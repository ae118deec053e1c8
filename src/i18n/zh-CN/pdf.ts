import type { pdf as en } from '../en/pdf.ts'

export const pdf: typeof en = {
  page: '第 {{number}} 页，共 {{count}} 页',
  oneSheet: '共 1 张',
  sheet: '第 {{number}} 张，共 {{count}} 张，第 {{row}} 行第 {{column}} 列',
  continued: '{{name}}（续）',
  noPhase: '未分阶段',
  subject: '服务蓝图，{{state}}',
  keyword: '服务蓝图',
  version: '版本 {{version}}',
  between: ' · ',
}

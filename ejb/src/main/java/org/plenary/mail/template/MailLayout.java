package org.plenary.mail.template;

import org.plenary.shared.Language;

/**
 * What stands around the text of a mail in HTML: one column of tables that all mail programs know,
 * light and dark, without images, scripts or anything that is fetched.
 */
final class MailLayout {
  private static final String DOCUMENT =
      """
      <!DOCTYPE html>
      <html lang="%1$s" dir="ltr">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="supported-color-schemes" content="light dark">
      <title>%2$s</title>
      <style>
      :root { color-scheme: light dark; supported-color-schemes: light dark; }
      @media (prefers-color-scheme: dark) {
        .page { background: #11161d !important; }
        .card { background: #1a212b !important; border-color: #344154 !important; }
        .words { color: #e4e9f0 !important; }
        .words a { color: #8cb8f5 !important; }
      }
      @media (max-width: 640px) {
        .around { padding: 0 !important; }
        .words { padding: 24px 16px !important; }
      }
      </style>
      </head>
      <body class="page" style="margin:0;padding:0;background:#f2f4f7">
      <table role="presentation" class="page" width="100%%" cellpadding="0" cellspacing="0" border="0" style="background:#f2f4f7">
      <tr><td class="around" align="center" style="padding:32px 16px">
      <table role="presentation" class="card" width="100%%" cellpadding="0" cellspacing="0" border="0" style="max-width:640px;background:#ffffff;border:1px solid #dbe1e9;border-top:4px solid #14509b">
      <tr><td class="words" dir="ltr" lang="%1$s" align="left" style="padding:32px;font-family:Inter,'Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;color:#1c2530;text-align:left;word-break:break-word;overflow-wrap:anywhere">
      %3$s</td></tr>
      </table>
      </td></tr>
      </table>
      </body>
      </html>
      """;

  private MailLayout() {}

  /**
   * @param content HTML that is safe already
   */
  static String around(Language language, String subject, String content) {
    return DOCUMENT.formatted(language.code(), Piece.escaped(subject), content);
  }
}

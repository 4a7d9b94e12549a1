package org.plenary.mail.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.document.file.FileRow;

/** What goes with the mails of a mailing, and what is taken out of mail that is kept. */
class MailingPartsIT extends MailingFixture {
  private FileRow file(UUID mailing, String name) {
    byte[] text = ("News " + word + " in " + name).getBytes(StandardCharsets.UTF_8);
    return officer.call(() -> editing.putFile(mailing, name, () -> new ByteArrayInputStream(text)));
  }

  @Test
  void filesGoWithEachMailAndWhatWasRemovedDoesNot() {
    UUID mailing = drafted(person("Anna"), person("Boris"));
    FileRow kept = file(mailing, "kept.txt");
    FileRow gone = file(mailing, "gone.txt");
    officer.run(() -> editing.removeFile(mailing, gone.ref()));
    send(mailing);
    assertEquals(
        List.of(kept.ref().toString(), kept.ref().toString()),
        texts(
            "select f.file_ref from outbox_file f join outbox_message o on o.ref = f.message_ref"
                + " where o.mailing_ref = ?",
            mailing));
    assertThrows(Exception.class, () -> file(mailing, "late.txt"), "it was let go");
  }

  @Test
  void theNameOfWhoIsProtectedLeavesTheHtmlAndTheCalendarToo() {
    UUID dora = person("Dora");
    UUID mailing = drafted(dora);
    send(mailing);
    change(
        "update outbox_message set body = 'Programme', html = concat('<p>Dora ', ?, '</p>'),"
            + " calendar = concat('SUMMARY:Panel with Dora\r\n  ', ?, '\r\n')"
            + " where mailing_ref = ?",
        word,
        word,
        mailing);
    system.run(() -> directory.protect(dora, "A survivor"));
    String html =
        texts("select html from outbox_message where mailing_ref = ?", mailing).getFirst();
    String calendar =
        texts("select calendar from outbox_message where mailing_ref = ?", mailing).getFirst();
    assertFalse(html.contains(word), html);
    assertTrue(html.contains("A survivor"), html);
    assertFalse(calendar.contains(word), calendar);
    assertTrue(calendar.contains("A survivor"), calendar);
  }
}

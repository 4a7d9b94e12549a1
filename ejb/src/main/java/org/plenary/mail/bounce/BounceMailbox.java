package org.plenary.mail.bounce;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The messages of a mailbox that nobody has read here yet, in the order in which they came. What is
 * understood is marked as read; the rest stays as it is, for people.
 */
final class BounceMailbox implements AutoCloseable {
  private static final int AT_ONCE = 100;

  private final Store store;
  private final Folder folder;

  /**
   * Connects.
   *
   * @throws MessagingException if the server cannot be reached, or does not let us in
   */
  BounceMailbox(BounceServer server) throws MessagingException {
    store = Session.getInstance(server.properties()).getStore();
    try {
      store.connect(server.user(), server.password());
      folder = store.getFolder(server.folder());
      folder.open(Folder.READ_WRITE);
    } catch (MessagingException e) {
      store.close();
      throw e;
    }
  }

  /** How far the mailbox was read. */
  record Mark(long uidValidity, long lastUid) {}

  /** What came of a batch. */
  record Batch(Mark mark, int understood, boolean more) {}

  /**
   * Reads the messages after a mark.
   *
   * @param handle is given the source of each, of a long one the beginning
   */
  Batch read(Mark from, Function<byte[], BounceOutcome> handle) throws MessagingException {
    UIDFolder uids = (UIDFolder) folder;
    long validity = uids.getUIDValidity();
    long last = from != null && from.uidValidity() == validity ? from.lastUid() : 0;
    Message[] all = uids.getMessagesByUID(last + 1, UIDFolder.LASTUID);
    FetchProfile wanted = new FetchProfile();
    wanted.add(UIDFolder.FetchProfileItem.UID);
    wanted.add(FetchProfile.Item.FLAGS);
    folder.fetch(all, wanted);
    Message[] next = Arrays.copyOf(all, Math.min(all.length, AT_ONCE));
    int understood = 0;
    for (Message message : next) {
      long uid = uids.getUID(message);
      // A server answers a range behind the last message with the last message.
      if (uid > last && !message.isExpunged() && !message.isSet(Flags.Flag.DELETED)) {
        if (handle.apply(source(message)) != BounceOutcome.NOT_UNDERSTOOD) {
          message.setFlag(Flags.Flag.SEEN, true);
          understood++;
        }
      }
      last = Math.max(last, uid);
    }
    return new Batch(new Mark(validity, last), understood, all.length > next.length);
  }

  private static byte[] source(Message message) throws MessagingException {
    Beginning out = new Beginning();
    try {
      message.writeTo(out);
    } catch (IOException e) {
      // it was long enough
    }
    return out.bytes();
  }

  /** Keeps as much as is ever looked at, and wants no more. */
  private static final class Beginning extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    @Override
    public void write(int b) throws IOException {
      if (kept.size() >= ReturnedMailReader.LONGEST) {
        throw new IOException("Long enough");
      }
      kept.write(b);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
      int room = ReturnedMailReader.LONGEST - kept.size();
      kept.write(source, offset, Math.min(room, length));
      if (room < length) {
        throw new IOException("Long enough");
      }
    }

    private byte[] bytes() {
      return kept.toByteArray();
    }
  }

  @Override
  public void close() throws MessagingException {
    if (folder.isOpen()) {
      folder.close(false);
    }
    store.close();
  }
}

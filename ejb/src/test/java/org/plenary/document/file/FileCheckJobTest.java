package org.plenary.document.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.document.file.FakeClamd.Manner;
import org.plenary.shared.Reason;

/** The job that checks files, with a scanner that behaves well or badly. */
class FileCheckJobTest {
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir private Path home;

  private final List<String> outcomes = new ArrayList<>();

  /** A queue in memory that keeps what came of each file. */
  private final class Waiting extends FileQueue {
    private final Deque<FileRow> rows = new ArrayDeque<>();
    private final List<byte[]> contents = new ArrayList<>();

    private Waiting with(FileType type, byte[] content) {
      String number = String.valueOf(contents.size());
      contents.add(content);
      rows.add(
          new FileRow(
              UUID.randomUUID(),
              number,
              type,
              content.length,
              number,
              FileState.QUARANTINED,
              null,
              null,
              null,
              ""));
      return this;
    }

    @Override
    public Optional<FileRow> claim() {
      return Optional.ofNullable(rows.poll());
    }

    @Override
    public byte[] piece(String sha256, int number) {
      byte[] all = contents.get(Integer.parseInt(sha256));
      int from = number * ContentTable.PIECE;
      return from >= all.length
          ? null
          : Arrays.copyOfRange(all, from, Math.min(all.length, from + ContentTable.PIECE));
    }

    @Override
    public void passed(FileRow checked, FileSource stripped) {
      outcomes.add(checked.name() + (stripped == null ? " passed" : " passed stripped"));
    }

    @Override
    public void refused(FileRow checked, Reason reason) {
      outcomes.add(checked.name() + " " + reason);
    }

    @Override
    public void postponed(FileRow checked, Reason reason) {
      outcomes.add(checked.name() + " waits: " + reason);
    }
  }

  private List<String> round(Scanner scanner, Waiting waiting) {
    Spool spool = new Spool(home, Clock.systemUTC());
    new FileCheckJob(waiting, new FileLimits(), spool).round(new FileCheck(scanner));
    assertEquals(0, home.toFile().list().length, "the spool is empty again");
    return outcomes;
  }

  private Waiting aPdf() {
    return new Waiting().with(FileType.PDF, SampleFiles.PDF);
  }

  @Test
  void filesPassWithoutAScannerButNotWithoutTheOtherChecks() {
    Waiting waiting =
        aPdf()
            .with(FileType.JPEG, SampleFiles.jpegWithPlace(20, 20))
            .with(FileType.DOCX, SampleFiles.docx("word/vbaProject.bin", "x"));
    assertEquals(
        List.of("0 passed", "1 passed stripped", "2 document.file.macros"), round(null, waiting));
  }

  @Test
  void theScannerGetsEveryByteAndItsWordDecides() throws IOException {
    byte[] large = new byte[3 * ContentTable.PIECE + 17];
    new Random(7).nextBytes(large);
    byte[] pdf = SampleFiles.PDF.clone();
    System.arraycopy(pdf, 0, large, 0, 9);
    System.arraycopy(pdf, 9, large, large.length - pdf.length + 9, pdf.length - 9);
    try (FakeClamd clamd = new FakeClamd(Manner.CLEAN)) {
      Waiting waiting = new Waiting().with(FileType.PDF, large);
      assertEquals(List.of("0 passed"), round(new Scanner(clamd.address(), LONG), waiting));
      assertArrayEquals(large, clamd.received());
    }
    outcomes.clear();
    try (FakeClamd clamd = new FakeClamd(Manner.FOUND)) {
      assertEquals(
          List.of("0 document.file.infected [Eicar-Test]"),
          round(new Scanner(clamd.address(), LONG), aPdf()));
    }
  }

  @Test
  void aFileWaitsWhileTheScannerHangsClosesEarlyOrTakesNoFileOfItsSize() throws IOException {
    for (Manner manner : List.of(Manner.SILENT, Manner.CLOSES_EARLY, Manner.REFUSES_SIZE)) {
      outcomes.clear();
      try (FakeClamd clamd = new FakeClamd(manner)) {
        Scanner scanner = new Scanner(clamd.address(), manner == Manner.SILENT ? SHORT : LONG);
        Waiting two = aPdf().with(FileType.PDF, SampleFiles.PDF);
        assertEquals(
            List.of("0 waits: document.file.noScanner"), round(scanner, two), manner::name);
      }
    }
  }

  @Test
  void aFileWaitsWhileTheScannerIsDown() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Scanner down = new Scanner(ScannerAddress.of("127.0.0.1:" + port), LONG);
    assertEquals(List.of("0 waits: document.file.noScanner"), round(down, aPdf()));
    outcomes.clear();
    Scanner none = new Scanner(ScannerAddress.of("scanner.invalid:3310"), LONG);
    assertEquals(List.of("0 waits: document.file.noScanner"), round(none, aPdf()));
    outcomes.clear();
    Scanner gone = new Scanner(ScannerAddress.of("/no/such/socket"), LONG);
    assertEquals(List.of("0 waits: document.file.noScanner"), round(gone, aPdf()));
  }

  @Test
  void theScannerIsReachedThroughASocketInTheFileSystemToo() throws Exception {
    Path path = Files.createTempDirectory("s").resolve("clamd");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(path));
      Thread clamd =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try (SocketChannel connection = server.accept()) {
                      ByteBuffer bytes = ByteBuffer.allocate(SampleFiles.PDF.length + 18);
                      while (bytes.hasRemaining()) {
                        connection.read(bytes);
                      }
                      connection.write(ByteBuffer.wrap(SampleFiles.text("stream: OK\0")));
                    } catch (IOException e) {
                      throw new IllegalStateException(e);
                    }
                  });
      Scanner scanner = new Scanner(ScannerAddress.of("unix:" + path), LONG);
      assertEquals(List.of("0 passed"), round(scanner, aPdf()));
      clamd.join();
    } finally {
      Files.deleteIfExists(path);
      Files.delete(path.getParent());
    }
  }

  @Test
  void eachWaitIsTwiceAsLongUpToAnHour() {
    assertEquals(Duration.ofSeconds(30), FileQueue.pause(0));
    assertEquals(Duration.ofSeconds(60), FileQueue.pause(1));
    assertEquals(Duration.ofMinutes(32), FileQueue.pause(6));
    assertEquals(Duration.ofHours(1), FileQueue.pause(7));
    assertEquals(Duration.ofHours(1), FileQueue.pause(1000));
  }

  @Test
  void addressesAreReadAndWrongOnesNamed() {
    assertEquals(
        new ScannerAddress("clamd.example.org", 3310, null), address("clamd.example.org:3310"));
    assertEquals(new ScannerAddress("[::1]", 3310, null), address("[::1]:3310"));
    assertEquals(new ScannerAddress(null, 0, "/run/clamd"), address("/run/clamd"));
    assertEquals(new ScannerAddress(null, 0, "/run/clamd"), address("unix:/run/clamd"));
    for (String wrong : List.of("clamd", "clamd:", "clamd:99999", "http://clamd:3310", "run/x")) {
      String no = assertThrows(IllegalArgumentException.class, () -> address(wrong)).getMessage();
      assertTrue(no.contains("PLENARY_CLAMD is " + wrong), no);
    }
  }

  private static ScannerAddress address(String given) {
    return ScannerAddress.of(given);
  }
}

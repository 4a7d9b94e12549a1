package org.plenary.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.plenary.system.ops.Instance;

/** The grid of a programme in a browser. */
final class ProgrammeGrid {
  private final Page page;
  private final String session;

  /**
   * @param session title of the session that is moved
   */
  ProgrammeGrid(Page page, String session) {
    this.page = page;
    this.session = session;
  }

  /** What the server has answered: it names the session. */
  void assertPlace(String time, String room) {
    Locator said = page.locator("#said");
    assertThat(said).containsText(session);
    assertThat(said).containsText(time + ", " + room);
    assertThat(page.locator(".room[data-name='" + room + "'] .block .time")).hasText(time);
  }

  /** Somebody else, perhaps on another node, has the session open: the page says so by itself. */
  void assertToldOf(String name, Instance plenary) {
    new AccountMails(plenary)
        .change(
            "insert into programme_editor (event_ref, place_ref, login, name, seen_at)"
                + " select event_ref, ref, 'keller', ?, utc_timestamp(6)"
                + " from programme_session where ref = ?",
            name,
            page.locator(".block").getAttribute("data-ref"));
    assertThat(page.locator("#editors")).containsText(name + " is editing “" + session + "”.");
  }

  /** Takes a block at a height of it, 0 to 1, and lets it go so many minutes later. */
  void drag(BoundingBox box, double at, int minutes) {
    double pixels =
        ((Number)
                page.evaluate(
                    "() => parseFloat(getComputedStyle(document.querySelector('.plan'))"
                        + ".getPropertyValue('--minute'))"))
            .doubleValue();
    double x = box.x + box.width / 2;
    double y = box.y + Math.min(box.height * at, box.height - 3);
    page.mouse().move(x, y);
    page.mouse().down();
    page.mouse().move(x, y + minutes * pixels / 2);
    page.mouse().move(x, y + minutes * pixels);
    page.mouse().up();
  }
}

package org.plenary.system;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the scan for leaks begins: the pages of the EAR and those about planted people.
 *
 * @param event code of the event in which they take part
 * @param guarded who is protected
 * @param people refs, the protected one first
 * @param calls addresses of correspondence with them
 * @param groups addresses of groups in which they are
 */
record Seeds(
    String event, Planted guarded, List<String> people, List<String> calls, List<String> groups) {
  private static final Path EAR =
      Path.of(System.getProperty("plenary.root", ".."), "ear/target/plenary.ear");

  /** Addresses that nobody links to, or only behind others. */
  List<String> all() {
    List<String> seeds =
        new ArrayList<>(
            List.of(
                "/app/home/today.xhtml",
                "/app/search.xhtml?q=" + encoded(guarded.publicName()),
                "/app/event/view.xhtml?code=" + event,
                "/app/programme/edit.xhtml?code=" + event,
                "/app/registration/participants.xhtml?event=" + event,
                "/app/registration/participants.csv?event=" + event,
                "/app/registration/register.xhtml?event=" + event,
                "/app/mail/outbox.xhtml",
                "/app/audit/list.csv",
                "/app/audit/looks.csv",
                "/app/audit/list.xhtml?action=READ",
                "/app/directory/people.xhtml?sort=-changed",
                "/app/directory/people.xhtml?sort=newest",
                "/app/directory/people.csv?q=" + encoded(guarded.publicName()),
                "/app/directory/people.csv?role=advisory",
                "/app/directory/contactgroups.xhtml",
                "/app/directory/correspondence.xhtml",
                "/app/directory/correspondence.csv",
                "/app/directory/correspondenceedit.xhtml?with=" + people.getFirst()));
    for (String call : calls) {
      seeds.add(call);
      seeds.add(call + "&tab=history");
      seeds.add(call.replace("correspondenceview", "correspondenceedit"));
    }
    for (String group : groups) {
      seeds.add(group);
      seeds.add(group + "&tab=history");
      seeds.add(group.replace("contactgroup.xhtml", "contactgroup.csv"));
    }
    for (String person : people) {
      seeds.add("/app/directory/contactgroupadd.xhtml?who=" + person);
      seeds.add("/app/directory/person.xhtml?ref=" + person);
      seeds.add("/app/directory/person.xhtml?tab=history&ref=" + person);
      seeds.add("/app/directory/personedit.xhtml?ref=" + person);
      seeds.add("/app/directory/people.xhtml?selected=" + person);
      seeds.add("/app/directory/correspondence.xhtml?party=" + person);
      seeds.add("/app/audit/list.xhtml?ref=" + person);
      seeds.add("/app/directory/merge.xhtml?survivor=" + person);
      seeds.add("/app/directory/merge.xhtml?survivor=" + person + "&other=" + people.getFirst());
    }
    seeds.addAll(new ShippedEar(EAR).pages());
    return seeds;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

package org.plenary.testing;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside a real Payara with a real MariaDB, against the services as they ship.
 *
 * <p>All container tests share one archive, deployed once ({@link OneDeployment}). Each test makes
 * its own data. Inject services, and call them through {@link As} in a role.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class ContainerTest {
  // what the ejb module's annotation says holds for beans of that module only, not for those of As
  private static final String APPLICATION_EXCEPTION =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <ejb-jar xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0">
        <assembly-descriptor>
          <application-exception>
            <exception-class>org.plenary.shared.DomainException</exception-class>
            <rollback>true</rollback>
            <inherited>true</inherited>
          </application-exception>
        </assembly-descriptor>
      </ejb-jar>
      """;

  /** The ejb module with its libraries, and all container tests in a web module beside it. */
  @Deployment
  public static Archive<?> archive() {
    JavaArchive ejb =
        ShrinkWrap.create(ExplodedImporter.class, "plenary-ejb.jar")
            .importDirectory("target/classes")
            .as(JavaArchive.class);
    GenericArchive compiled =
        ShrinkWrap.create(ExplodedImporter.class)
            .importDirectory("target/test-classes")
            .as(GenericArchive.class);
    WebArchive tests =
        ShrinkWrap.create(WebArchive.class, "plenary-tests.war")
            .merge(
                compiled, "WEB-INF/classes", Filters.include(".*(IT|IT\\$.*|/testing/.*)\\.class"))
            .addAsWebInfResource(new File("src/main/resources/META-INF/beans.xml"))
            .addAsWebInfResource(new StringAsset(APPLICATION_EXCEPTION), "ejb-jar.xml");
    EnterpriseArchive ear =
        ShrinkWrap.create(EnterpriseArchive.class, "plenary-container-tests.ear")
            .addAsModule(ejb)
            .addAsModule(tests);
    for (File library : new File("target/lib").listFiles()) {
      ear.addAsLibrary(library);
    }
    return ear;
  }
}

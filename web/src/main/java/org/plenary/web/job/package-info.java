/** What Plenary does by itself, for administrators. */
package org.plenary.web.job;

package dev.noticeboard.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteAddressesTest {

    private static final SiteAddresses ADDRESSES = new SiteAddresses("en");
    private static final NoticeAddresses PRIVACY = ADDRESSES.notice("privacy", "de");

    @Test
    void theFirstLanguageHasNoFolderOfItsOwn() {
        assertEquals("index.html", ADDRESSES.home("en"));
        assertEquals("de/index.html", ADDRESSES.home("de"));
        assertEquals("privacy/index.html", ADDRESSES.notice("privacy", "en").current());
        assertEquals("de/privacy/index.html", PRIVACY.current());
    }

    @Test
    void everyFileOfAVersionIsBelowItsDate() {
        assertEquals("de/privacy/2024-03-01/index.html", PRIVACY.dated("2024-03-01"));
        assertEquals("de/privacy/2024-03-01/changes/index.html", PRIVACY.changes("2024-03-01"));
        assertEquals("de/privacy/2024-03-01/changes.json", PRIVACY.changesData("2024-03-01"));
        assertEquals("de/privacy/2024-03-01/since/index.html", PRIVACY.since("2024-03-01"));
        assertEquals(
                "de/privacy/2024-03-01/corrections/2/index.html",
                PRIVACY.correction("2024-03-01", 2));
    }

    @Test
    void aVersionsAddressCanBeTakenApart() {
        assertEquals(
                Optional.of(new NoticeAddresses.Dated(PRIVACY, "privacy", "2024-03-01")),
                NoticeAddresses.Dated.of(PRIVACY.dated("2024-03-01")));
        assertTrue(NoticeAddresses.Dated.of("privacy/draft/index.html").orElseThrow().isDraft());
    }

    @Test
    void noOtherPageIsAVersionsAddress() {
        assertEquals(Optional.empty(), NoticeAddresses.Dated.of(PRIVACY.current()));
        assertEquals(Optional.empty(), NoticeAddresses.Dated.of(PRIVACY.history()));
        assertEquals(Optional.empty(), NoticeAddresses.Dated.of(PRIVACY.changes("2024-03-01")));
    }

    @Test
    void aHistoryIsToldFromItsListOfSections() {
        assertTrue(NoticeAddresses.isHistory(PRIVACY.history()));
        assertFalse(NoticeAddresses.isHistory(PRIVACY.sections()));
        assertFalse(NoticeAddresses.isHistory(ADDRESSES.home("en")));
    }

    @Test
    void anAuthorLinksToFolders() {
        assertEquals("/", SiteAddresses.written(ADDRESSES.home("en")));
        assertEquals("/de/privacy/history/", SiteAddresses.written(PRIVACY.history()));
        assertEquals(PRIVACY.history(), SiteAddresses.page("/de/privacy/history/"));
    }

    @Test
    void anOldAddressHasAPageOfItsOwn() {
        assertEquals("policy/index.html", SiteAddresses.alias("/policy"));
        assertEquals("policy/index.html", SiteAddresses.alias("policy/"));
        assertEquals("legal/policy.html", SiteAddresses.alias("/legal/policy.html"));
    }
}

-- A link may be about an address that its person has not shown to be theirs yet. It goes with the link.
ALTER TABLE `links` ADD `address` text;
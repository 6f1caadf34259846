-- Who was invited to apply. An invitation goes with whoever has its address, and its mails go with it.
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`address_key` text NOT NULL,
	`email` text NOT NULL,
	`programme` text NOT NULL,
	`role` text NOT NULL,
	`language` text NOT NULL,
	`word` text NOT NULL,
	`who` text NOT NULL,
	`sent_at` integer NOT NULL,
	`times` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_invitation` ON `invitations` (`address_key`,`programme`,`role`);--> statement-breakpoint
CREATE INDEX `invitations_by_time` ON `invitations` (`sent_at`);--> statement-breakpoint
CREATE INDEX `invitations_by_programme` ON `invitations` (`programme`,`sent_at`);--> statement-breakpoint
CREATE TRIGGER `invited_leaves` AFTER DELETE ON `people` BEGIN DELETE FROM invitations WHERE address_key = old.address_key; END;
--> statement-breakpoint
CREATE TRIGGER `invitation_gone` AFTER DELETE ON `invitations` BEGIN DELETE FROM messages WHERE key >= old.id || '-' AND key < old.id || '.'; END;

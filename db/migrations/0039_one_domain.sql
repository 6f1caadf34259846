-- Of addresses whose domain has letters of its own the key is made anew, by the job: SQL cannot write a domain as mail looks it up.
INSERT OR IGNORE INTO `unenrolled` (`submission`) SELECT `application` FROM `participations` JOIN `people` ON `people`.`id` = `person` WHERE `address_key` GLOB '*@*[^ -~]*';
